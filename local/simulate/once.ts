import type * as z from 'zod';
import type { Json, Table } from '../../shared/ports/table.ts';

/** What came of a row or an event: kept, so that a restart neither repeats it nor decides it anew on later facts. */
export async function once<Result extends Json>(
  table: Table,
  { mark, shape }: { readonly mark: string; readonly shape: z.ZodType<Result> },
  act: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly repeated: boolean }> {
  const key = { pk: 'SIMULATION', sk: mark };
  const known = await table.get(key);
  if (known !== undefined) return { result: shape.parse(known.result), repeated: true };
  const result = await act();
  await table.put({ ...key, result }, 'always');
  return { result, repeated: false };
}
