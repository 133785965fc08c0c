const id = '$1';

export const drafts = `select from desk.source where id = ${id}`;
export const shown = `select ${id} from "published"."source"`;
