/** The kinds of files that are kept. */
export type FileKind = 'PICTURE' | 'DOCUMENT';

/** The media type of documents. */
export const documentType = 'application/pdf';

/** The kind of a file that is kept, by its media type. */
export const fileKindOf = (mediaType: string): FileKind =>
  mediaType === documentType ? 'DOCUMENT' : 'PICTURE';
