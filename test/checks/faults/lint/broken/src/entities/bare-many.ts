import { Country } from './country.js';

declare const Many: (of: () => unknown) => PropertyDecorator;

export class Bare {
  @Many(() => Country)
  countries: Country[] = [];
}
