-- Run once, as the owner of the database: the application's own role may read and write rows, and nothing else.
-- `app_password` is given by psql (-v).
-- The job queue (graphile-worker) closes its tables by row-level security to all but their owner, hence BYPASSRLS.
CREATE ROLE hearth_app LOGIN BYPASSRLS PASSWORD :'app_password';
GRANT USAGE ON SCHEMA public TO hearth_app;
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO hearth_app;
ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO hearth_app;
ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO hearth_app;
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO hearth_app;
