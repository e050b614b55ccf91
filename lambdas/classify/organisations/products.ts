/** Names of products, projects and exchanges in this field: capitalised like a company, and never a party. */
export const PRODUCTS: readonly string[] = (
  'Stargate Blackwell Hopper Rubin Vera Grace Ampere Instinct Epyc Xeon Gaudi Trainium Inferentia Graviton Ironwood Axion Maia Cobalt Bedrock Vertex ' +
  'ChatGPT GPT Gemini Claude Grok Llama Copilot Sora Alexa Siri CUDA TPU TPUs GB200 GB300 H100 H200 B200 B300 MI300X MI350 MI450 NVLink InfiniBand ' +
  'NYSE NASDAQ Nasdaq TSX LSE Euronext ASX HKEX KOSPI Nikkei SEC FTC CMA FERC ERCOT PJM MISO GPT-4 GPT-5 Colossus Hyperion Prometheus Dojo'
).split(' ');
