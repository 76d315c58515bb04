/**
 * Fills an empty, migrated database with the demo's world. Called once; the environment of the product is set.
 *
 * @param _ownerUrl login of the server's superuser to that database
 */
export async function loadDemo(_ownerUrl: string): Promise<void> {
  // The world comes with the commands that make it.
}
