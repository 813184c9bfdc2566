export const helpText = `holdfast keeps sick leave on track.

holdfast start [--port 8420] [--data ./data] [--demo]
    Serves the portal on 127.0.0.1 and sends what is due. --demo: a movable clock and a small made-up workplace.

holdfast import [ABSENCES.csv] [--people FILE] [--cut-over DATE] [--data ./data] [--lang da|en] [--json]
    Takes an employer's files in, row by row. Stop the server first. --cut-over: the day from which messages are sent, today or
    earlier; nothing dated before goes out. Without it the day of the first import is that day, and it stays so.

holdfast held [--texts] [--data ./data] [--lang da|en] [--json]
holdfast approve ID... | --all [--data ./data] [--lang da|en] [--json]
holdfast drop ID... | --all [--data ./data] [--lang da|en] [--json]
    What the cut-over holds back, with an id each: send it after all when the server runs, or never.

holdfast timeline --first-day DATE [--rules ID] [--earlier FROM..TO] [--event JSON] [--policy FILE]
                  [--lang da|en] [--json]
    The duties of an absence that begins on DATE: due dates, reminders, who, and why; and why others do not apply.
    --earlier and --event are repeatable; events happen in order: '{"do": "record-talk-held", "on": "2026-11-20"}'

holdfast simulate FILE [--people FILE] [--until DATE] [--from DATE] [--events FILE]
                  [--policy FILE] [--outage FROM..TO] [--faults SEED] [--store memory|DIR] [--lang da|en] [--json]
    Runs an absence file through the whole path on a movable clock and prints what was sent, to whom, when.
    --from: the clock's start and the cut-over; nothing dated before is sent.
    --events: a JSON object a line: {"at": "2026-11-12", "key": "100101", "do": "record-talk-called", "on": "2026-11-27", "time": "10:00"}
    --outage: the machine is off in between; says what became of the reminders that fell due: 2026-11-13..2026-11-16
    --store DIR: keeps the store; run again, it goes on where it was stopped.
    --faults SEED: everything fails now and then, the process dies too; the same is sent, and the faults are counted.

holdfast what-if --key NUMBER --do COMMAND [--FIELD VALUE ...] [--case FIRSTDAY] [--store DIR] [--lang da|en] [--json]
holdfast what-if --rules ID | --policy FILE [--key NUMBER] [--store DIR] [--lang da|en] [--json]
    Which dates would move, what was sent, what would be sent and corrected. Changes nothing.

holdfast change --rules ID | --policy FILE [--key NUMBER] [--yes] [--store DIR] [--lang da|en] [--json]
    The same preview; with --yes it is carried out, for one case or all open ones. A policy also holds for new cases.

holdfast rebuild [--data ./data]
    Checks the chain of commits of every listed case and makes its snapshot anew from them. Stop the server first.

holdfast deliveries [--status STATUS] [--key NUMBER] [--data ./data] [--json]
    What became of each message, by ids: no name, no address, no text. Statuses: queued, deferred, sent, cancelled, dead-letter,
    delayed, failed, delivered, blocked, bounced, complained. Stop the server first.

holdfast put-back ID ... | --status STATUS [--yes] [--data ./data] [--lang da|en]
    Puts messages that reached nobody (cancelled, failed, dead-letter, bounced, blocked) back into the queue, once the cause is gone.
    They go out when the server is started, those that still apply; what may have come is never sent again. Without --yes a status is only counted. Stop the server first.

holdfast keys create [--scopes read,notify] [--for hr-system|payroll|other] [--data ./data]
holdfast keys list [--data ./data] [--json]
holdfast keys revoke ID [--data ./data]
    Keys by which other systems use the HTTP API at /v1 (see /v1/docs). A key is shown once. Scopes: read, notify, admin.
    Stop the server first, or make the key in the portal.

Dates are written 2026-11-02. Exit codes: 0 done; 1 something to change, said in one line; 2 a fault of ours.`;
