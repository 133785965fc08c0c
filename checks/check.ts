/** Looks at the tree under `root`; answers one sentence for each thing that is wrong, or none. */
export type Check = (root: string) => string[] | Promise<string[]>;
