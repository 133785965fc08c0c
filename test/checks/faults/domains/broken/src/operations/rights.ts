/** Rights of EmergencyService, in a comment. */
export const urgent = (item: { readonly name: string }): boolean => item.name === 'EmergencyService';
