import { Country } from './country.js';

declare const One: (of: () => unknown) => PropertyDecorator;

export class Bare {
  @One(() => Country)
  country?: Country;
}
