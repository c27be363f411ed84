import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to a database on which nothing moves while it is stopped: connected, and silent. */
export type StoppableLine = {
  /** The database's connection string, by way of this line. */
  readonly uri: string;
  stop(): void;
  /** Goes on; what was on the line when it stopped never arrives. */
  goOn(): void;
  close(): Promise<void>;
};

export async function openStoppableLine(uri: string): Promise<StoppableLine> {
  const { hostname, port } = new URL(uri);
  // A unix socket's path stands there in place of a name.
  const path = decodeURIComponent(hostname);
  const database = path.startsWith('/') ? { path } : { host: hostname, port: Number(port) };
  const ends = new Set<Socket>();
  let isStopped = false;
  const forward = (from: Socket, to: Socket): void => {
    ends.add(from);
    from.on('data', (bytes) => {
      if (!isStopped) to.write(bytes);
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      ends.delete(from);
      to.destroy();
    });
  };
  const server = createServer((near) => {
    const far = connect(database);
    forward(near, far);
    forward(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const near = new URL(uri);
  near.hostname = '127.0.0.1';
  // It listens on a port.
  near.port = String((server.address() as AddressInfo).port);
  // Else the driver asks the database where it is, and goes around.
  near.searchParams.set('directConnection', 'true');
  near.searchParams.delete('replicaSet');
  const hangUp = (): void => {
    for (const end of ends) end.destroy();
  };
  return {
    uri: near.href,
    stop: () => {
      isStopped = true;
    },
    goOn: () => {
      hangUp();
      isStopped = false;
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      hangUp();
      await closed;
    },
  };
}
