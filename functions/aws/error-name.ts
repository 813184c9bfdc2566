/** The name a service gave its error. Compared by name, not by class: bundling may put two copies of a class side by side. */
export const errorName = (error: unknown): string => (error instanceof Error ? error.name : '');
