/** A fault that could be made by hand, and the test that must see it. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  /** Stands once in the file. */
  readonly find: RegExp;
  readonly replace: string;
  readonly caughtBy: { readonly file: 'desk' | 'profiles' | 'reading' | 'windows'; readonly test: string };
}
