export const home = process.env.RESEAU_HOME ?? '.reseau';
