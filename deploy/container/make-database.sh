#!/bin/sh
# Run once by the image of PostgreSQL, when its volume is empty.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres --set=password="$POSTGRES_PASSWORD" <<'SQL'
create role reseau login createrole password :'password';
create database reseau owner reseau encoding 'UTF8' template template0;
SQL
