#!/bin/sh
# PostgreSQL's image runs this once, when its volume is empty.
set -eu
psql -v ON_ERROR_STOP=1 -v app_password="$APP_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" -f /hearth/roles.sql
