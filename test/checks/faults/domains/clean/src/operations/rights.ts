/** Rights of EmergencyService, in a comment. */
export const urgent = (item: { readonly isUrgent: boolean }): boolean => item.isUrgent;
