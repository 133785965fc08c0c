/** The kinds of files that are kept. */
export type StoredKind = 'PICTURE' | 'DOCUMENT' | 'TABLE';

/** The media type of documents. */
export const documentType = 'application/pdf';

/** The media type under which a file of rows lies in the store, whatever its form, until it is imported. */
export const tableType = 'application/vnd.reseau.table';

/** The kind of a file that is kept, by its media type. */
export const storedKindOf = (mediaType: string): StoredKind =>
  mediaType === documentType ? 'DOCUMENT' : mediaType === tableType ? 'TABLE' : 'PICTURE';
