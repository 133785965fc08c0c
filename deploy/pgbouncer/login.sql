-- What PgBouncer needs to know the logins of Réseau, which come and go. As a superuser, in the database of Réseau:
--   psql --set password=... --dbname reseau --file login.sql
-- It sees what PostgreSQL keeps of the passwords of this database's logins, and never of a superuser.
create role pgbouncer login noinherit connection limit 10 password :'password';
-- Réseau takes CONNECT from PUBLIC at its first start.
grant connect on database :"DBNAME" to pgbouncer;
create schema pgbouncer;
grant usage on schema pgbouncer to pgbouncer;
create function pgbouncer.login(wanted text, out role name, out secret text) stable security definer
language sql set search_path = pg_catalog as $$
  select rolname, rolpassword from pg_authid
  where rolname = wanted and rolcanlogin and not rolsuper and not rolreplication
$$;
revoke all on function pgbouncer.login(text) from public;
grant execute on function pgbouncer.login(text) to pgbouncer;
