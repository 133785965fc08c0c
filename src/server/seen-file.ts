import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { decode } from '../base/decode.js';
import { defaultLocale } from '../base/locale.js';
import { isOffered, readRendition, readVariant } from '../base/pictures.js';
import type { Reader } from '../query/reader.js';

/** A file as readers know it: a picture, a copy of one, or a document. */
export interface SeenFile {
  readonly mediaType: string;
  /** Where that was read. */
  readonly tables: readonly string[];
  /** Set of a document. */
  readonly download?: { readonly byteSize: number; readonly name: string };
}

const pictureDocument = parse(
  'query Picture($file: String!) { item: mediaAsset(file: $file) { mediaType width renditions { file } } }',
);
const attachmentDocument = parse(
  'query Attachment($file: String!) { item: attachment(file: $file) { mediaType byteSize downloadName } }',
);

const pictureAnswer = decode.nullable(
  decode.shape({
    mediaType: decode.nullable(decode.text),
    width: decode.nullable(decode.integer),
    renditions: decode.nullable(decode.list(decode.shape({ file: decode.text }))),
  }),
);
const attachmentAnswer = decode.nullable(
  decode.shape({
    mediaType: decode.nullable(decode.text),
    byteSize: decode.nullable(decode.integer),
    downloadName: decode.nullable(decode.text),
  }),
);

async function read(
  reader: Reader,
  document: DocumentNode,
  file: string,
): Promise<{ readonly item: unknown; readonly tables: readonly string[] }> {
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('a document has an operation');
  const { run, tables } = reader.prepare({ document, operation, variables: { file }, locale: defaultLocale });
  if (!run) throw new Error('a file is read by one statement');
  const { item } = JSON.parse(await run()) as { item: unknown };
  return { item, tables };
}

/**
 * What a reader knows of the file of that name. Undefined: no item of their graph has it, or it is the name
 * of a copy that is not offered.
 */
export const seenFile = (reader: Reader, name: string): Promise<SeenFile | undefined> =>
  name.endsWith('.pdf') ? seenDocument(reader, name) : seenPicture(reader, name);

async function seenDocument(reader: Reader, file: string): Promise<SeenFile | undefined> {
  const { item, tables } = await read(reader, attachmentDocument, file);
  const { mediaType, byteSize, downloadName } = attachmentAnswer(item) ?? {};
  if (!mediaType || !byteSize || !downloadName) return undefined;
  return { mediaType, tables, download: { byteSize, name: downloadName } };
}

async function seenPicture(reader: Reader, name: string): Promise<SeenFile | undefined> {
  const [rendition, variant] = [readRendition(name), readVariant(name)];
  const file = (rendition ?? variant)?.file ?? name;
  const { item, tables } = await read(reader, pictureDocument, file);
  const { mediaType, width, renditions } = pictureAnswer(item) ?? {};
  if (!mediaType) return undefined;
  if (rendition)
    return renditions?.some((one) => one.file === name) ? { mediaType: 'image/webp', tables } : undefined;
  if (!variant) return { mediaType, tables };
  return width && isOffered(variant, { mediaType, width })
    ? { mediaType: variant.mediaType, tables }
    : undefined;
}
