import { fileURLToPath } from 'node:url';
import { hosts } from './hosts.ts';
import { type Lab, startLab } from './lab.ts';

const usualPort = 4180;
const lastPort = usualPort + 20;

/**
 * Starts the lab on its usual port, or the next free one, so that its address stays the same from day to day.
 * @throws the last listen error when 20 ports in a row are taken
 */
export async function startOnUsualPort(port = usualPort): Promise<Lab> {
  try {
    return await startLab({ port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= lastPort) throw error;
    return startOnUsualPort(port + 1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lab = await startOnUsualPort();
  console.log(`The lab is open: ${lab.url(hosts.page)}`);
}
