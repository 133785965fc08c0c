process.exitCode = process.argv[2] === 'documents' && process.argv[3] === '--check' ? 0 : 2;
