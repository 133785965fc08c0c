module.exports.rooms = {
  'src/query': { does: 'reading', imports: ['src/base'] },
  'src/base': { does: 'languages', imports: [] },
};
