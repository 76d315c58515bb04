import { askersFile } from "@/lib/exchange/files";

export const GET = (
  _request: Request,
  { params }: RouteContext<"/casussen/[casus]/toestemming/[consent]/toestemming.record.json">,
): Promise<Response> => askersFile(params, "record");
