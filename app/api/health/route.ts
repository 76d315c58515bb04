/** Alive: this process answers. Says nothing about the database, so that a restart is not asked in vain. */
export function GET(): Response {
  return Response.json({ status: "alive" });
}
