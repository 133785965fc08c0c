process.exitCode = process.argv[2] === 'schema' && process.argv[3] === '--check' ? 0 : 2;
