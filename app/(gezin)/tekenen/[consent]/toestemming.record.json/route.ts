import { signersFile } from "@/lib/exchange/files";

export const GET = (
  _request: Request,
  { params }: RouteContext<"/tekenen/[consent]/toestemming.record.json">,
): Promise<Response> => signersFile(params, "record");
