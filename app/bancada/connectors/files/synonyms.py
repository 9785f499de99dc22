"""What columns are called in Portuguese, English and Spanish, as plain names (see ``header_text``)."""

from __future__ import annotations

from typing import Final

from bancada.connectors.files.header_text import plain_name
from bancada.connectors.files.import_kind import ImportKind

_ITEM: Final = {
    "sku": (
        "sku, codigo sku, cod sku, item sku, lineitem sku, product sku, sku do produto, codigo do produto, "
        "codigo produto, cod produto, cod prod, cprod, referencia, ref produto, product code, item code, "
        "item number, numero do item, codigo do item, codigo del producto, codigo de producto, "
        "codigo, cod, codigo articulo, codigo de articulo, codigo do anuncio sku, id do produto, sku number, "
        "part number"
    ),
}

_ORDERS: Final = {
    **_ITEM,
    "order_ref": (
        "order ref, order number, order no, order #, order id, order, pedido, numero do pedido, n pedido, "
        "no pedido, num pedido, nr pedido, numero pedido, cod pedido, codigo do pedido, id do pedido, "
        "pedido numero, numero de pedido, id pedido, orden, numero de orden, no orden, id de orden, "
        "no de venda, numero da venda, n de venda, venda, sales order, order reference, id do pedido na loja"
    ),
    "barcode": (
        "barcode, ean, ean13, ean 13, gtin, gtin ean, ean gtin, codigo de barras, cod barras, "
        "codigo barras, cod de barras, upc, item barcode, codigo de barra"
    ),
    "item_name": (
        "item name, lineitem name, product name, product, produto, nome do produto, descricao, "
        "descricao do produto, nome produto, item, titulo do anuncio, titulo, titulo de la publicacion, "
        "description, product title, nombre del producto, producto, nombre producto, articulo, "
        "descripcion, descripcion del producto, nome do item, descricao do item"
    ),
    "qty": (
        "qty, quantity, qtd, qtde, quant, quantidade, qtd pedida, quantidade pedida, ordered qty, "
        "item quantity, lineitem quantity, quantity ordered, quantity refund, cantidad, cant, unidades, "
        "pecas, qcom, qtd vendida, quantidade vendida"
    ),
    "line_no": "line no, line, line number, item #, nitem, linha, numero da linha, no item, linea",
    "unit": "unit, unidade, un, und, unid, unidade de medida, uom, unidad, unidad de medida, ucom",
    "price": (
        "price, unit price, item price, item cost, lineitem price, preco, preco unitario, valor unitario, "
        "vl unitario, vl unit, vlr unit, vlr unitario, valor unit, preco unit, preco do item, precio unit, "
        "precio, precio unitario, vuncom"
    ),
    "lot": "lot, lote, batch, batch no, lot number, numero do lote, numero de lote",
    "expires_on": (
        "expires on, expiry, expiry date, expiration date, validade, data de validade, vencimento, "
        "fecha de vencimiento, caducidad, vencimiento"
    ),
    "status": (
        "status, order status, situacao, situacao do pedido, status do pedido, estado do pedido, "
        "estado del pedido, estado de la orden"
    ),
    "code": "code, codes, codigo do pedido externo, external order id, marketplace order id",
    "tote": "tote, caixa de coleta, cesto, bandeja, cesta",
    "shipment_id": "shipment id, id do envio, id de envio, numero do envio, shipment",
    "nfe_key": (
        "nfe key, chave nfe, chave nf e, chave de acesso, chave da nfe, chave da nf e, chave, chnfe, "
        "chave de acesso nf e, chave de acesso da nf e, invoice key, clave de acceso"
    ),
    "invoice": "invoice, situacao da nota, status da nota, invoice status, nota fiscal situacao",
    "tracking_no": (
        "tracking no, tracking, tracking number, tracking code, codigo de rastreio, rastreio, "
        "codigo de rastreamento, codigo rastreio, numero de rastreio, numero de seguimiento, guia, "
        "codigo de seguimiento, tracking numbers, tracking nos"
    ),
    "channel": "channel, canal, canal de venda, loja, marketplace, store, origem, tienda, sales channel",
    "carrier": "carrier, transportadora, transportador, transportista, nome da transportadora",
    "service_level": (
        "service level, service, modalidade, servico, forma de envio, forma de frete, shipping method, "
        "shipping method title, metodo de envio, servicio, shipping service, modalidade de envio"
    ),
    "ordered_at": (
        "ordered at, order date, date, created at, data, data do pedido, data da venda, data de criacao, "
        "data pedido, fecha, fecha del pedido, fecha de venta, purchase date, data da compra"
    ),
    "cutoff_at": (
        "cutoff at, cut off, cutoff, ship by, ship by date, horario de corte, prazo de envio, despachar ate, "
        "prazo de despacho, data limite de envio, enviar antes de, enviar ate, fecha limite de envio"
    ),
    "priority": "priority, prioridade, prioridad",
    "gift": "gift, is gift, presente, e presente, regalo, es regalo",
    "gift_message": (
        "gift message, mensagem do presente, mensagem de presente, mensaje de regalo, gift note, "
        "cartao presente mensagem"
    ),
    "note": (
        "note, notes, customer note, observacao, observacoes, obs, observacion, observaciones, nota, notas, "
        "observacoes do cliente, comentarios"
    ),
    "currency": "currency, moeda, moneda",
    "station": "station, bancada, estacao, estacion",
    "recipient": (
        "recipient, ship to name, shipping name, destinatario, nome do destinatario, nome destinatario, "
        "recipient name, first name shipping, last name shipping, shipping first name, shipping last name, "
        "nombre del destinatario, nome do cliente, cliente, customer, customer name, nome do comprador, "
        "comprador, buyer name, nombre del cliente"
    ),
    "street": (
        "street, address, address 1, address 2, address 1 2 shipping, address 1&2 shipping, "
        "shipping address, shipping address 1, shipping address 2, endereco, endereco de entrega, rua, "
        "logradouro, direccion, calle, direccion de envio"
    ),
    "number": "number, house number, numero, numero do endereco, no endereco, numero endereco, num",
    "complement": "complement, complemento, complemento do endereco",
    "district": "district, bairro, barrio, colonia, neighborhood",
    "city": "city, city shipping, shipping city, cidade, municipio, ciudad, localidade, localidad",
    "state_code": (
        "state code, state, state code shipping, shipping state, shipping province, province, uf, estado, "
        "provincia, sigla do estado"
    ),
    "postcode": (
        "postcode, postcode shipping, shipping postcode, shipping zip, zip, zip code, zipcode, postal code, "
        "cep, cep de entrega, codigo postal, cp"
    ),
    "country": "country, country code, country code shipping, shipping country, pais",
    "phone": "phone, telephone, shipping phone, telefone, celular, fone, telefono, movil",
}

_PRODUCTS: Final = {
    "sku": f"{_ITEM['sku']}, code, clave",
    "name": (
        "name, product name, nome, nome do produto, descricao, descricao do produto, produto, title, titulo, "
        "description, nombre, nombre del producto, descripcion, producto, product, item name"
    ),
    "barcode": f"{_ORDERS['barcode']}, barcode 1, ean 1, variant barcode, codigo de barras 1",
    **{
        f"barcode_{n}": f"barcode {n}, ean {n}, gtin {n}, codigo de barras {n}, codigo barras {n}"
        for n in range(2, 6)
    },
    "barcode_units": "barcode units, barcode 1 units, unidades por codigo, units per barcode",
    **{f"barcode_{n}_units": f"barcode {n} units, unidades codigo {n}" for n in range(2, 6)},
    "barcodes": "barcodes, codigos de barras, eans, gtins, codigos",
    "weight": (
        "weight, peso, peso bruto, peso unitario, gross weight, unit weight, variant grams, grams, gramas, "
        "gramos, peso liquido"
    ),
    "length": "length, comprimento, compr, largo, longitud, profundidade, profundidad, depth",
    "width": "width, largura, ancho, larg",
    "height": "height, altura, alto, alt",
    "size": "size, dimensions, dimensoes, medidas, dimensiones, tamanho",
    "flags": "flags, marcas, sinalizadores, cuidados",
    "fragile": "fragile, fragil",
    "keep_upright": "keep upright, this side up, manter em pe, este lado para cima, mantener vertical",
    "do_not_stack": "do not stack, nao empilhar, no apilar",
    "serial": "serial, serial number, needs serial, controla serie, numero de serie, serie, controla serial",
    "lot": "lot, needs lot, lote, controla lote, batch",
    "expiry": "expiry, needs expiry, validade, controla validade, caducidad, controla vencimiento",
    "age_check": "age check, adult, maior de 18, verificar idade, verificar edad",
    "own_carton": "own carton, ships in own carton, embalagem propria, caixa propria, caja propia, sioc",
    "bulk_quantity": "bulk quantity, quantity entry, digitar quantidade, cantidad a mano",
    "picture": "picture, image, photo, imagem, foto, imagen, image src, url da imagem, picture file",
    "look_alikes": "look alikes, similares, parecidos, confundir com, se parece com",
    "components": "components, componentes, kit, composicao, bom, composicion",
    "kit_mode": "kit mode, modo do kit, modo de kit",
    "scale_code": "scale code, codigo da balanca, codigo balanca, plu, codigo de balanza",
    "shelf": "shelf, localizacao, prateleira, endereco, location, bin, ubicacion, estante",
}

_CARTONS: Final = {
    "code": "code, codigo, cod, carton, carton code, caixa, codigo da caixa, sku, caja, codigo de caja",
    "name": "name, nome, descricao, description, nombre, descripcion, nome da caixa",
    "inner_length": "inner length, comprimento interno, largo interno, internal length, inside length",
    "inner_width": "inner width, largura interna, ancho interno, internal width, inside width",
    "inner_height": "inner height, altura interna, alto interno, internal height, inside height",
    "inner_size": "inner size, medidas internas, inner dimensions, tamanho interno, medidas interiores",
    "outer_length": "outer length, comprimento externo, largo externo, external length, outside length",
    "outer_width": "outer width, largura externa, ancho externo, external width, outside width",
    "outer_height": "outer height, altura externa, alto externo, external height, outside height",
    "outer_size": "outer size, medidas externas, outer dimensions, tamanho externo, medidas exteriores",
    "tare": "tare, tara, peso da caixa, peso, weight, peso vazio, empty weight",
    "max_weight": "max weight, peso maximo, maximum weight, carga maxima, capacidade, max load",
    "cost": "cost, custo, price, preco, valor, costo, precio",
    "barcode": _ORDERS["barcode"],
    "stock": "stock, estoque, saldo, on hand, existencias, inventario, quantidade, qty",
}


def _names_to_field(table: dict[str, str]) -> dict[str, str]:
    names: dict[str, str] = {}
    for field, written in table.items():
        for name in (field, *written.split(",")):
            names.setdefault(plain_name(name), field)
    return names


FIELD_OF_NAME: Final[dict[ImportKind, dict[str, str]]] = {
    ImportKind.ORDERS: _names_to_field(_ORDERS),
    ImportKind.PRODUCTS: _names_to_field(_PRODUCTS),
    ImportKind.CARTONS: _names_to_field(_CARTONS),
}
"""Per kind of import: plain column name → field (without its unit)."""
