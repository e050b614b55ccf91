/**
 * What tells the Portuguese of Brazil from that of Portugal in news. `plain` words and beginnings of words (`-` at the end) are of one
 * side only or nearly so and count `PLAIN` points; `likely` ones occur on both and count `LIKELY`. In lower case.
 *
 * Spelling first (the agreement of 1990 left *econômico/económico*, *fato/facto*, *registro/registo*, and older texts keep *acção*,
 * *projecto*), then vocabulary, then institutions, places and sports that a text of one side speaks of.
 */
export const PORTUGUESE: Readonly<Record<'pt-BR' | 'pt-PT', { readonly plain: string; readonly likely: string }>> = {
  'pt-BR': {
    plain: `você vocês bilhão bilhões trilhão trilhões fato fatos contato contatos registro registros registrou registrar registrad-
      planejament- planejar planejad- planeja gerenciament- gerenciar controle controles equipe equipes time times gol gols
      goleir- torced- torcida zagueir- atacante atacantes gramado escanteio ônibus trem trens metrô celular celulares caminhão
      caminhões caminhoneir- tela telas usuário usuária usuários esporte esportes esportiv- aposentad- aposentadoria
      aposentadorias mídia mídias câmera câmeras acadêmic- econômic- eletrônic- fenômen- gênero gêneros prêmio prêmios
      polêmic- tênis bebê bebês úmid- umidade quilômetr- anistia indeniz- sutil súdito súditos prefeitura prefeituras prefeito
      prefeita prefeitos delegacia delegado delegada rodovia rodovias rodoviári- estadual estaduais ingresso ingressos garot-
      menin- moç- banheiro geladeira pedestre pedestres cadastr- acessar acesse acessou acessad- baixar baixe faturament-
      varejo atacado montadora montadoras safra fazendeir- agronegócio propina licitação licitações vestibular vestibulares
      pesquisador- gerência diretoria sediad- brasil brasileir- reais paulistan- paulista paulistas carioca cariocas mineir-
      gaúch- baian- pernambucan- paranaense paranaenses catarinense cearense goian- amazonense capixaba brasília pernambuco
      ceará paraná curitiba goiás goiânia manaus maranhão paraíba sergipe alagoas piauí rondônia roraima tocantins acre amapá
      florianópolis campinas maringá londrina corinthians palmeiras flamengo vasco fluminense grêmio botafogo brasileirão
      libertadores petrobras petrobrás eletrobras bndes ibge inss ipca selic copom bovespa icms anatel aneel anvisa ibama enem
      stf tse stj psdb pmdb ptb pdt psol mst cpf cnpj vietnã irã teerã moscou bagdá polônia romênia eslovênia estônia letônia
      israelens- cingapura amsterdã iugoslávia antônio dezesseis dezessete dezenove quatorze estadunidense moradia moradias
      moradora moradores morador trilha xícara açougue sucateado aterrissar decolar decolou aeromoça perua caminhonete carona
      pedágio pedágios lanchonete sorvete suco grampo grampos maquiagem calouro calouros demissões estoque estoques enxurrada
      deslanchar empreiteira empreiteiras usina usinas cúpula marqueteiro teto tetos`,
    likely: `rodada campeonato federal federais senado vereadores secretarias pesquisa pesquisas empreendedor- demitir demitid-
      inscrições vagas coletiva parceria bahia recife fortaleza trabalhista previdência gerente informou atendimento
      capacitação diretora elétric- arrecadação repasse verba verbas show shows apresentou governador governadora governadores
      senador senadora senadores assessoria bairro bairros secretaria diretores diretoria`,
  },
  'pt-PT': {
    plain: `facto factos contacto contactos contactar contactad- registo registos registou registar registad- planeament- planear
      planead- equipa equipas golo golos guarda-redes adepto adeptos benfiquista sportinguista portista autocarro autocarros
      comboio comboios camião camiões camionista telemóvel telemóveis ecrã ecrãs utilizador- utente utentes desporto desportos
      desportiv- desportista ficheiro ficheiros rapariga raparigas miúdo miúdos pequeno-almoço frigorífico autoestrada
      auto-estrada peões gnr psp arguid- acção acções accion- actual actuais actualmente actualidade actualiz- actuar actuação
      actuou actividade actividades activo activos activa activas activist- actor actores actriz acto actos projecto projectos
      projectar projectad- objectivo objectivos objectiv- direcç- directo directa directos directas directamente director
      directora directores directoras directiv- directriz- sector sectores sectorial selecç- seleccion- eléctric- electrón-
      electric- electrodom- reacç- protecç- protect- colecç- colectiv- colectânea correcç- correct- efectiv- efectu- exact-
      factor factores factura facturas facturação facturar inspecç- inspector- lectiv- nocturn- óptim- adopç- adopt- baptism-
      baptiz- excepç- excepcion- excepto egipto tracç- transacç- arquitect- espectácul- carácter caracteres contracç-
      atractiv- subtil subtileza amnistia amnistias indemniz- omnipres- connosco húmid- humidade ténis bebé bebés académic-
      económic- electrónic- eletrónic- fenómen- género géneros prémio prémios polémic- quilómetr- cêntimo cêntimos controlo
      controlos tecto dezasseis dezassete dezanove bilião biliões milénio convénio oxigénio hidrogénio antónio jerónimo mónica
      autónom- gastronómic- irónic- crónic- sinfónic- icónic- sísmic- ténue cómod- atómic- anatómic- polónia roménia eslovénia
      estónia letónia vietname irão teerão moscovo bagdade singapura amesterdão jugoslávia autarca autarcas autarquia
      autarquias autárquic- concelho concelhos concelhi- freguesia freguesias portugal portuguesa portugueses português lisboa
      lisboet- portuens- coimbra braga aveiro algarve algarvi- alentejo alentejan- açores açorian- setúbal évora leiria viseu
      guimarães bragança portalegre santarém sintra cascais oeiras almada amadora matosinhos odivelas loures funchal portimão
      loulé tavira covilhã benfica lusa lusas lusos luso pcp cds-pp cds cdu psd irs iva troika sondagem sondagens licenciatura
      licenciad- propinas bolseir- reformados sindicância aquando nomeadamente designadamente bilheteira chávena camisola
      peúga casa-de-banho talho portagem portagens travão travões descolar descolou aterragem boleia gelado gelados sumo sumos
      carrinha carrinhas despedimento despedimentos despedid- seleccionador realizador realizadora investigador- investigadora
      sítio empreitada jornadas dantes doravante perspetiva perspetivas perspectivar perspetivar receção receções conceção
      conceções contraceção deceção perceção aspeto aspetos respetiv- espetador espetadores deteção detetar detetad-
      caraterístic- infeção quotidian- cavaco bruxelas`,
    likely: `treinador jornada sindicato sindicatos trabalhadores distrital pensões pensionistas comunicação referiu
      garantiu acrescentou reforçar reforço aliás gestão incêndio incêndios europeus comissária
      candidatura candidaturas utilização utilizar utilizad- madeira sporting salientou frisou sublinhou adiantou gabinete
      relativamente bombeiros distrital euro euros`,
  },
};

/** Points of what is plain, and of what is only likely. */
export const PLAIN = 2;
export const LIKELY = 0.6;
