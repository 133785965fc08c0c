interface Writer {
  table(name: string): object;
}

/** Tables by way of the writer, and words that are no names of types. */
export const written = (writer: Writer, name: string): readonly object[] => [writer.table(name), new Error('A cursor is wrong.')];
