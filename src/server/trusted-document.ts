import { createHash } from 'node:crypto';
import { Kind, OperationTypeNode, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';

/** An operation that is known before anybody sends it. */
export interface TrustedDocument {
  /** SHA-256 of the text, in hexadecimal. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** The id of a document: only the same bytes have it. */
export const idOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Parses a document that was checked when it was taken. Throws for one that is no query, or has another id.
 */
export function readDocument({
  id,
  name,
  body,
}: {
  readonly id: string;
  readonly name: string;
  readonly body: string;
}): TrustedDocument {
  const document = parse(body);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation !== OperationTypeNode.QUERY || idOf(body) !== id)
    throw new Error(`the trusted document ${name} is not what it was`);
  return { id, name, text: body, document, operation };
}
