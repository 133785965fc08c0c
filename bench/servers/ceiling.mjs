import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';

// What can hardly be beaten: one statement written by hand for each operation, prepared, and nothing else
// done.
const folder = new URL('../operations/', import.meta.url);
const statements = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(`${name}/ceiling.sql`, folder), 'utf8')]),
);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    try {
      const { operation, values } = JSON.parse(Buffer.concat(chunks).toString());
      const { rows } = await pool.query({ name: operation, text: statements.get(operation), values });
      const body = `{"data":${rows[0].data}}`;
      response
        .writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
        })
        .end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
