interface Schema {
  getType(name: string): object | undefined;
}

export const typeOf = (schema: Schema, name: string): object | undefined => schema.getType(name);
