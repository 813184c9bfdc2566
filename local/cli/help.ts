export const helpText = `holdfast keeps sick leave on track.

holdfast start [--port 8420] [--data ./data] [--demo]
    Serves the portal on 127.0.0.1 and sends what is due. --demo: a movable clock and a small made-up workplace.

holdfast import [ABSENCES.csv] [--people FILE] [--cut-over DATE] [--confirm] [--data ./data] [--lang da|en] [--json]
    Takes an employer's files in, row by row. Stop the server first. --cut-over: the day from which messages are sent, today or
    earlier; nothing dated before goes out. Without it the day of the first import is that day, and it stays so.
    A file that would end or correct more than a fifth of the open cases takes --confirm. A long one goes in with send-file.

holdfast held [--texts] [--data ./data] [--lang da|en] [--json]
holdfast approve ID... | --all [--data ./data] [--lang da|en] [--json]
holdfast drop ID... | --all [--data ./data] [--lang da|en] [--json]
    What the cut-over holds back, with an id each: send it after all when the server runs, or never.

holdfast timeline --first-day DATE [--rules ID] [--earlier FROM..TO] [--event JSON] [--policy FILE]
                  [--lang da|en] [--json]
    The duties of an absence that begins on DATE: due dates, reminders, who, and why; and why others do not apply.
    --earlier and --event are repeatable; events happen in order: '{"do": "record-talk-held", "on": "2026-11-20"}'

holdfast simulate FILE [--people FILE] [--until DATE] [--from DATE] [--events FILE]
                  [--policy FILE] [--outage FROM..TO] [--faults SEED] [--usage] [--store memory|DIR] [--lang da|en] [--json]
    Runs an absence file through the whole path on a movable clock and prints what was sent, to whom, when.
    --from: the clock's start and the cut-over; nothing dated before is sent.
    --events: a JSON object a line: {"at": "2026-11-12", "key": "100101", "do": "record-talk-called", "on": "2026-11-27", "time": "10:00"}
    --outage: the machine is off in between; says what became of the reminders that fell due: 2026-11-13..2026-11-16
    --store DIR: keeps the store; run again, it goes on where it was stopped.
    --faults SEED: everything fails now and then, the process dies too; the same is sent, and the faults are counted.
    --usage: counts reads, writes and calls as the cloud bills them; docs/cost.md reckons with them.

holdfast what-if --key NUMBER --do COMMAND [--FIELD VALUE ...] [--case FIRSTDAY] [--store DIR] [--lang da|en] [--json]
holdfast what-if --rules ID | --policy FILE [--key NUMBER] [--store DIR] [--lang da|en] [--json]
    Which dates would move, what was sent, what would be sent and corrected. Changes nothing.

holdfast change --rules ID | --policy FILE [--key NUMBER] [--yes] [--store DIR] [--lang da|en] [--json]
    The same preview; with --yes it is carried out, for one case or all open ones. A policy also holds for new cases.

holdfast renew-timelines [--rate 20] [--id ID] [--data ./data]
    Gives every case that goes on a new timeline, so many a second, once for each ID: after a new definition of the state machine.
    Goes on where it was stopped. In the cloud the function reconcile does it (docs/operations.md). Stop the server first.

holdfast backup FILE [--data ./data]
    Writes the store into a new file, also while the server runs. The key file (installation.key) is not in it: keep it elsewhere.

holdfast restore FILE [--data ./data]
    Puts a backup in the place of the store. Whoever was erased since is erased again before anybody sees it. Stop the server first.

holdfast rebuild [--data ./data]
    Checks the chain of commits of every listed case and makes its snapshot anew from them. Stop the server first.

holdfast verify [--keep FILE] [--since FILE] [--data ./data] [--json]
    Looks through the commits of every case for any that was changed, removed, moved or cut off, and names it; the exit code is 1 then.
    --keep writes the newest commit of each case into a file; kept elsewhere and given as --since later, it also shows that the
    whole store was put back to what it was before. Stop the server first.

holdfast deliveries [--status STATUS] [--key NUMBER] [--data ./data] [--json]
    What became of each message, by ids: no name, no address, no text. Statuses: queued, deferred, sent, cancelled, dead-letter,
    delayed, failed, delivered, blocked, bounced, complained. Stop the server first.

holdfast put-back ID ... | --status STATUS [--yes] [--data ./data] [--lang da|en]
    Puts messages that reached nobody (cancelled, failed, dead-letter, bounced, blocked) back into the queue, once the cause is gone.
    They go out when the server is started, those that still apply; what may have come is never sent again. Without --yes a status is only counted. Stop the server first.

holdfast retention [--dry-run] [--data ./data] [--json]
    Deletes what is past its period, as the server does every night: cases to statistics, agreements, people who have left.
    --dry-run: only says how many of each kind would go, and since when the oldest might have. Stop the server first.

holdfast keys create [--scopes read,notify] [--for hr-system|payroll|other] [--data ./data]
holdfast keys list [--data ./data] [--json]
holdfast keys revoke ID [--data ./data]
    Keys by which other systems use the HTTP API at /v1 (see /v1/docs). A key is shown once. Scopes: read, notify, admin.
    Stop the server first, or make the key in the portal.

holdfast rotate-keys [--data ./data]
    Gives the employer a new key and wraps everybody's data key by it. Personal fields are not touched. Stop the server first.

holdfast erase --person ID | --key NUMBER [--yes] [--data ./data]
    Erases somebody for good, also from backups that are put back later. Refused while a case, an agreement, a legal hold or a role
    needs the data. Without --yes it says what remains and why, and erases nothing. Stop the server first.

The same operations as over HTTP, on a store whose server is stopped (--data ./data) or on a server:
    --url URL --key-file FILE   the address, and a file that holds the key: never the key itself
    --json                      the answer as the API gives it    --lang da|en
    --body FILE                 the fields as one JSON object, - for what is piped in, instead of or beside --FIELD VALUE
Fields are those of /v1/docs, --first-day for firstDay; lists and objects are written as JSON.

holdfast notify --number N --institution TEXT --first-day DATE [--last-day DATE] [--kind full|partial|injury|paragraph-56|flexjob]
                [--code TEXT] [--percent N] [--name TEXT] [--mobile N] [--email E] [--language da|en] [--department TEXT] [--area TEXT]
    Somebody is ill, is ill no more, or has another address. The same absence told twice is one case.
holdfast cases [--unit ID] [--state open|closed|closed-going-on] [--due-before DATE] [--limit N] [--cursor C] | --number N
holdfast case CASE | timeline CASE | deliveries CASE
    Cases by what is due first, or of one employee; one case, its duties and why, what became of its messages.
holdfast all-deliveries [--status STATUS] [--limit N] [--cursor C] | put-back CASE DELIVERY
    Messages of all cases that wait or reached nobody (dead-letter if nothing else is said), and one of them back into the queue.
holdfast end-absence CASE [--on DATE] [--outcome OUTCOME]
holdfast record CASE --do COMMAND [--FIELD VALUE ...]        such as: record CASE --do record-talk-held --on 2026-11-27
holdfast correct CASE --do COMMAND [--FIELD VALUE ...]       such as: correct CASE --do correct-first-day --to 2026-11-01
holdfast legal-hold CASE --do place-legal-hold --reason court-case|complaint|compensation-claim|authority-request
holdfast legal-hold CASE --do lift-legal-hold               nothing of a case under legal hold is deleted
holdfast partial-return CASE --percent N --hours N [--review DATE]
holdfast what-if CASE --do COMMAND [--FIELD VALUE ...]       changes nothing
holdfast roles [--limit N] [--cursor C] | give-role --role R --name TEXT --email E [--institution TEXT] [--department TEXT] [...] | end-role ROLE
holdfast policy | put-policy --body FILE
holdfast statistics
holdfast send-file FILE [--kind absence|people] [--preview] [--confirm] [--results CSV]
holdfast imports ID [--confirm] [--results CSV]
    A file of up to 100,000 rows, row by row, with progress. --preview says what each row would do and changes nothing; --results
    writes what became of each row. A file that would end or correct more than a fifth of the open cases stops until it is confirmed;
    what is missing from a file ends nothing. One that was broken off goes on with: imports ID.

Dates are written 2026-11-02. Exit codes: 0 done; 1 something to change, said in one line; 2 a fault of ours;\n3 a server that does not answer now.`;
