import { Collection, type Ref } from '@mikro-orm/core';

declare const One: (of: () => unknown) => PropertyDecorator;
declare const Many: (of: () => unknown) => PropertyDecorator;

export class Country {
  @One(() => Country)
  region?: Ref<Country>;

  @Many(() => Country)
  neighbours = new Collection<Country>(this);
}
