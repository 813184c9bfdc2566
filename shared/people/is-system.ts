/** Who else than people writes down what happens: files, timelines, what follows from another case, whoever runs the machine. */
const systems: ReadonlySet<string> = new Set(['case', 'events', 'import', 'operator', 'retention', 'timeline']);

/** Whether an id is that of a system. Any other that leads to nobody is of somebody who was erased. */
export const isSystem = (id: string): boolean => systems.has(id) || id.startsWith('api:');
