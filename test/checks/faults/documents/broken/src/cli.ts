console.error('documents/manifest.json is stale: npm run reseau -- documents');
process.exitCode = 1;
