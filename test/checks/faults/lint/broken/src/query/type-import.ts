import { Country } from '../entities/country.js';

export const nameOf = (country: Country): unknown => country.region;
