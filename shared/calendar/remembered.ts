/** So many answers: what a morning's reminders ask for, in some 100 kB. */
const mostKept = 1_000;

/** The same function, working out once what is asked again soon. Whoever gets the same text shares it: items in memory hold it hardly twice. */
export function remembered<Question extends string | number, Answer extends string | number | null>(
  workOut: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const found = known.get(question);
    if (found !== undefined) return found;
    const answer = workOut(question);
    if (known.size >= mostKept) known.clear();
    known.set(question, answer);
    return answer;
  };
}
