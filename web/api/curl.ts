import { type PlacedOperation, sentAs } from './document.ts';

/** The operation as a command that can be copied: one that changes something names itself anew each time. */
export function curlOf({ path, method, operation }: PlacedOperation, address: string): string {
  const headers = operation.parameters?.filter((one) => one.in === 'header' && one.required) ?? [];
  const [type, { example: body } = {}] = sentAs(operation.requestBody) ?? [];
  const lines = [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${quoted(`${address}/v1${path}`)}`,
    `  -H "Authorization: Bearer $HOLDFAST_KEY"`,
    ...headers.map(({ name }) => `  -H "${name}: $(date +%s)-$RANDOM"`),
    ...(body === undefined
      ? []
      : [
          `  -H 'Content-Type: ${type}'`,
          `  ${typeof body === 'string' ? `--data-binary $'${body.replaceAll('\n', '\\n')}'` : `-d '${JSON.stringify(body, null, 2)}'`}`,
        ]),
  ];
  return lines.join(' \\\n');
}

/** An id in an address as the shell's variable of that name, such as `$CASE_ID`: braces mean something else to curl. */
const quoted = (address: string): string =>
  address.includes('{')
    ? `"${address.replace(/\{(\w+)\}/g, (_, name: string) => `$${name.replace(/(?=[A-Z])/g, '_').toUpperCase()}`)}"`
    : `'${address}'`;
