module.exports.rooms = {
  'src/query': { does: 'reading', imports: ['src/windows', 'src/base'] },
  'src/windows': { does: 'who sees what', imports: ['src/base'] },
  'src/base': { does: 'languages', imports: [] },
};
