# SPDX-License-Identifier: GPL-3.0-or-later
"""What TensorBoard itself reads in a folder of event files, as JSON:
{"scalars": {run: {tag: [[wall_time, step, value]]}}, and as its HPARAMS page asks for them
 "keys": {key: label}, "sessions": [{"run", "status", "hparams": {key: value}, "metrics": {tag: value}}]}.
A value that is not a number is null."""
import json
import math
import sys

from tensorboard.backend.event_processing import data_provider, plugin_event_multiplexer
from tensorboard.context import RequestContext
from tensorboard.plugins import base_plugin
from tensorboard.plugins.hparams import api_pb2, backend_context, list_session_groups
from tensorboard.plugins.scalar import metadata
from tensorboard.util import tensor_util


def plain(value):
    return getattr(value, value.WhichOneof("kind"))


def read_scalars(multiplexer):
    scalars = {}
    for run, tags in multiplexer.PluginRunToTagToContent(metadata.PLUGIN_NAME).items():
        for tag in tags:
            rows = [(e.wall_time, e.step, tensor_util.make_ndarray(e.tensor_proto).item())
                    for e in multiplexer.Tensors(run, tag)]
            scalars.setdefault(run, {})[tag] = [[w, s, None if math.isnan(v) else v] for w, s, v in rows]
    return scalars


def ask_hparams_page(multiplexer, folder):
    provider = data_provider.MultiplexerDataProvider(multiplexer, folder)
    page = backend_context.Context(base_plugin.TBContext(data_provider=provider))
    request = RequestContext()
    experiment = page.experiment_from_metadata(request, "", True, page.hparams_metadata(request, ""), [])
    wanted = api_pb2.ListSessionGroupsRequest(start_index=0, slice_size=1000, allowed_statuses=range(4))
    for info in experiment.hparam_infos:
        wanted.col_params.add(hparam=info.name)
    for info in experiment.metric_infos:
        wanted.col_params.add(metric=info.name)
    groups = list_session_groups.Handler(request, page, "", wanted).run()
    sessions = [{
        "run": session.name,
        "status": session.status,
        "hparams": {key: plain(value) for key, value in group.hparams.items()},
        "metrics": {value.name.tag: value.value for value in session.metric_values},
    } for group in groups.session_groups for session in group.sessions]
    return {info.name: info.display_name for info in experiment.hparam_infos}, sessions


def main(folder):
    multiplexer = plugin_event_multiplexer.EventMultiplexer(
        size_guidance={"tensors": 0, "scalars": 0}, tensor_size_guidance={metadata.PLUGIN_NAME: 0})
    multiplexer.AddRunsFromDirectory(folder)
    multiplexer.Reload()
    keys, sessions = ask_hparams_page(multiplexer, folder)
    print(json.dumps({"scalars": read_scalars(multiplexer), "keys": keys, "sessions": sessions}))


main(sys.argv[1])
