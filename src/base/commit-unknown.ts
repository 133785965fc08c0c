/** PostgreSQL was asked to commit, and nobody knows whether it has, or whether it lasts. */
export class CommitUnknown extends Error {}
