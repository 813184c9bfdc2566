import { z } from '@hono/zod-openapi';
import type { Language } from '../../shared/case/roles.ts';
import { type ProblemName, problemAddress, problemNames, problemTypes } from './problem-types.ts';

export const FieldProblem = z
  .strictObject({
    path: z
      .string()
      .meta({ description: 'Where: names and places with full stops between.', example: 'absence.firstDay' }),
    message: z.string().meta({ description: 'What is wrong. Never holds what was sent.' }),
    todo: z.string().meta({ description: 'What to do about it.' }),
  })
  .openapi('FieldProblem');
export type FieldProblem = z.output<typeof FieldProblem>;

export const Problem = z
  .strictObject({
    type: z
      .enum(problemNames.map(problemAddress))
      .meta({ description: 'Stable name of the kind of problem, with a page about it.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    todo: z.string().meta({ description: 'What to do about it.' }),
    code: z.string().optional().meta({ description: 'Of `refused`: which rule of the case it was.' }),
    errors: z.array(FieldProblem).optional(),
  })
  .openapi('Problem');

type Extra = {
  readonly detail?: string;
  readonly code?: string;
  readonly errors?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;
};

/** Thrown where an operation cannot be carried out: `problemAnswer` says it. Its message names nobody. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: ProblemName;
  readonly extra: Extra;
  constructor(problem: ProblemName, extra: Extra = {}) {
    super(`The API answers ${problem}.`);
    this.problem = problem;
    this.extra = extra;
  }
}

/** A problem as RFC 9457 has it. */
export function problemAnswer(name: ProblemName, language: Language, { headers, ...extra }: Extra = {}): Response {
  const { status, title, detail, todo } = problemTypes[name];
  const body = {
    type: problemAddress(name),
    title: title[language],
    status,
    detail: detail[language],
    todo: todo[language],
    ...extra,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Content-Language': language, ...headers },
  });
}
