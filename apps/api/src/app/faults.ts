/** A fault of the start as one clear line: what is wrong and what to do. */
export function faultInWords(error: unknown): string {
  const fault = error as {
    code?: string;
    message?: string;
    port?: number;
    address?: string;
    errors?: unknown[];
  };
  if (fault.errors?.length) return faultInWords(fault.errors[0]);
  switch (fault.code) {
    case 'EADDRINUSE':
      return `Port ${fault.port} is taken. Stop what uses it, or choose another: PORT=3001 npm start`;
    case 'EACCES':
      return `This machine does not let Hearth listen on port ${fault.port}. Choose one above 1024: PORT=3000`;
    case 'EADDRNOTAVAIL':
      return `HOST ${fault.address} is no address of this machine.`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
      return 'The database does not answer at DATABASE_URL. Is it running, and are host and port right?';
    case '28P01':
    case '28000':
      return 'The database refuses the name or password in DATABASE_URL.';
    case '3D000':
      return 'The database named in DATABASE_URL does not exist. Create it first.';
    case '53100':
      return 'The disk is full. Free some space and start again; nothing is lost.';
    case '42501':
      return `The database user may not do what the start needs: ${fault.message ?? ''}`;
    default:
      return (fault.message ?? String(error)).split('\n')[0] ?? 'The start failed.';
  }
}
