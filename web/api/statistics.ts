import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { families } from '../../shared/statistics/families.ts';
import { readStatistics } from '../../shared/statistics/statistics-items.ts';
import { suppress } from '../../shared/statistics/suppress.ts';
import type { ApiEnv } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { answers, forScope, NoQuery, readProblems } from './operation.ts';

const level = z.enum(['employer', 'institution', 'unit']);
const years = z.array(z.int()).meta({ description: 'One year, or several together.' });
const Statistics = z
  .strictObject({
    tables: z.array(
      z.strictObject({
        family: z.string().meta({ description: 'What is counted: month, length, age, a duty, and so on.' }),
        level,
        place: z.string().meta({ description: 'The id of the workplace; `/` is the employer.' }),
        years,
        total: z.int(),
        cells: z.array(
          z.strictObject({
            category: z.string(),
            count: z.int().optional().meta({ description: 'Absent where it could point at a person.' }),
          }),
        ),
      }),
    ),
    withheld: z.array(
      z.strictObject({
        level,
        place: z.string(),
        years,
        instead: z.enum(['years-together', 'level-above', 'nothing']),
      }),
    ),
  })
  .openapi('Statistics');

/** The employer's statistics, as anybody may see them. */
export function statistics(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const get = createRoute({
    method: 'get',
    path: '/statistics',
    operationId: 'getStatistics',
    tags: ['Statistics'],
    summary: 'Counts of years that have ended',
    description:
      'Counted once, when a year has ended. Numbers that could point at a person are hidden, or shown for three years or for the level above.',
    ...forScope('read'),
    request: { query: NoQuery },
    responses: { 200: answers(Statistics, 'The tables; none before a year has ended.'), ...readProblems() },
  });
  app.openapi(get, async (c) => {
    const counted = await readStatistics(needs.table, c.var.system.employerId);
    const { tables, withheld } = suppress(counted?.years ?? [], families);
    const copies = {
      tables: tables.map((table) => ({
        ...table,
        years: [...table.years],
        cells: table.cells.map((cell) => ({ ...cell })),
      })),
      withheld: withheld.map((one) => ({ ...one, years: [...one.years] })),
    };
    return c.json(copies, 200);
  });
}
