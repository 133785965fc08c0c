export const own = 'EmergencyService';
