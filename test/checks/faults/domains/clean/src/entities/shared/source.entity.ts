export class Source {}
