/** The kinds of files that are kept. */
export type StoredKind = 'PICTURE' | 'DOCUMENT';

/** The media type of documents. */
export const documentType = 'application/pdf';

/** The kind of a file that is kept, by its media type. */
export const storedKindOf = (mediaType: string): StoredKind =>
  mediaType === documentType ? 'DOCUMENT' : 'PICTURE';
