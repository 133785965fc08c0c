export class ExchangeRate {}
