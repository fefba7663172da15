/** Whether something is so within ten seconds. */
export async function soon(met: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let n = 0; n < 200; n++) {
    if (await met()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return met();
}
