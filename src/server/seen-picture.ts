import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { defaultLocale } from '../base/locale.js';
import type { Reader } from '../query/reader.js';

const document = parse(
  'query Picture($file: String!) { mediaAsset(file: $file) { mediaType renditions { preset file } } }',
);
const operation = document.definitions.find(
  (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
);

/** A picture as readers know it. */
interface SeenPicture {
  readonly mediaType: string;
  /** The names of its copies. */
  readonly renditions: readonly string[];
  /** Where that was read. */
  readonly tables: readonly string[];
}

/** What a reader knows of the picture that has the file; undefined: there is none in their graph. */
export async function seen(reader: Reader, file: string): Promise<SeenPicture | undefined> {
  if (!operation) throw new Error('a document has an operation');
  const { run, tables } = reader.prepare({ document, operation, variables: { file }, locale: defaultLocale });
  if (!run) throw new Error('a picture is read by one statement');
  const { mediaAsset } = JSON.parse(await run()) as {
    mediaAsset: { mediaType: string | null; renditions: { file: string }[] | null } | null;
  };
  if (!mediaAsset?.mediaType) return undefined;
  return {
    mediaType: mediaAsset.mediaType,
    renditions: (mediaAsset.renditions ?? []).map((one) => one.file),
    tables,
  };
}
