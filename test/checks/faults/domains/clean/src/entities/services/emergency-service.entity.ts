export class EmergencyService {}
