import type { Run } from './run.js';

/**
 * What the statements of readers may call, in schema `ext`. Idempotent, and needs no superuser: the extensions are trusted.
 * - ext.fold(text): a text as it is compared, without case and accents. The collation is named so that no column's own can clash.
 * - ext.cursor(payload, context, key): unpadded base64url of the first 16 bytes of HMAC-SHA-256(context, newline, payload) and the payload.
 */
export async function createExtensions(run: Run): Promise<void> {
  await run('create schema if not exists ext');
  for (const extension of ['unaccent', 'pgcrypto', 'pg_trgm']) await run(`create extension if not exists ${extension} schema ext`);
  await run(`create or replace function ext.fold(value text) returns text language sql immutable strict parallel safe
    return lower(ext.unaccent('ext.unaccent'::regdictionary, value) collate "und-x-icu")`);
  await run(`create or replace function ext.cursor(payload text, context text, key text) returns text language sql immutable strict parallel safe
    return translate(rtrim(encode(substring(ext.hmac(context || E'\\n' || payload, key, 'sha256') for 16) || convert_to(payload, 'UTF8'), 'base64'), '='), E'+/\\n', '-_')`);
}
