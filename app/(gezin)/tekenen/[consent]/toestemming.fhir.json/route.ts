import { signersFile } from "@/lib/exchange/files";

export const GET = (
  _request: Request,
  { params }: RouteContext<"/tekenen/[consent]/toestemming.fhir.json">,
): Promise<Response> => signersFile(params, "fhir");
